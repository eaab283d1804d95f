import "./numbers/averaging.attack.ts";
import "./numbers/differencing.attack.ts";
import "./numbers/margins.attack.ts";
import "./numbers/linear-reconstruction.attack.ts";
import "./numbers/one-vector.attack.ts";
