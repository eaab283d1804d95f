/**
 * Words for references: trees and plants, tools and household things, weather and land. Each was weighed for what it
 * could also mean: no given name, place, people, faith, weapon, violence, illness, body, drink or drug, and no slang
 * for any of these that is known to us. Whoever finds one that hurts takes it out: references in use stay as they are.
 */
const trees = `
  acacia acorn alder almond apple apricot artichoke avocado bamboo banyan baobab barley beech birch blossom
  bramble branch canopy cashew cassava cedar chestnut citrus clover cocoa conifer cypress daffodil dogwood elm
  evergreen fig foliage garden ginkgo grove guava hawthorn hedge hydrangea kapok kumquat larch lavender leaf lemon
  lichen lychee mahogany mango mangrove maple meadow medlar moss mulberry neem oak orchard oregano papaya parsley
  pear pecan peppermint persimmon petal pine pinecone pistachio plum poplar quince redwood rhubarb rosebush
  rosewood sapling seedling sequoia shrub sorghum spruce sunflower sycamore tamarind teak thicket timber tulip
  turnip walnut woodland zelkova
`;

const tools = `
  abacus beaker bellows bicycle binoculars bobbin bookend bookshelf bracket brush bucket button calculator
  calipers candle carton chalk clipboard colander compass crayon cupboard drawer dustpan easel envelope eraser
  flute funnel gasket gimbal grater griddle handle hammock hinge hourglass inkwell kettle keyboard kite ladder
  ladle lampshade lantern lathe lever loom magnet marble metronome mosaic napkin notebook paintbrush palette paper
  parasol pencil piano pipette pitcher pliers postcard projector pulley puzzle quilt ribbon rivet sandpaper
  satchel saucepan saucer scoop shuttle sieve sketchbook spatula spindle sponge spool stapler stencil tapestry
  teacup teapot teaspoon telescope thermos thimble toolbox tray trellis tripod trowel trumpet tumbler tweezers
  typewriter umbrella violin washer wheel wheelbarrow whisk workbench yardstick
`;

const weather = `
  afternoon barometer breeze cirrus cloud cumulus daybreak daylight drizzle dusk equinox evening forecast freshet
  glacier glimmer hillside horizon icicle lagoon meridian midday mist moonlight monsoon morning nimbus noon
  overcast pebble plateau puddle rainbow raindrop ripple sandbar shoreline skylight sleet snowdrift snowfall
  solstice springtime starlight stratus sunbeam sunrise sunset sunshine thaw tide twilight updraft valley
  waterfall windmill winter zephyr
`;

export const referenceWords: readonly string[] = `${trees} ${tools} ${weather}`.trim().split(/\s+/);
