// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// How each kind of chart is drawn, in Vega-Lite: the layers over the data that `write_vega_lite` writes. `@name@` is
/// filled in.
#pragma once

#include <almanac/core/conditions.hpp>

#include <string_view>

namespace almanac::inline v0::io_detail {

/// Eight colours: each has a contrast of at least 3 to 1 on white and on #121212, and any two are apart by a distance
/// of at least 19 in CIELAB, also as protanopes and deuteranopes see them (Machado, Oliveira, Fernandes 2009).
inline constexpr std::string_view vega_lite_colours =
    R"(["#0072b2","#d55e00","#009980","#7733ff","#ab402b","#148aff","#3c677c","#50a55e"])";

/// Bars from zero, light where they do not compare, hollow where they are no observation; the interval, the number.
inline constexpr std::string_view bar_views = R"([
 {"mark":{"type":"bar","color":"#0072b2","stroke":"#0072b2"},
  "encoding":{
   "y":{"field":"label","type":"nominal","sort":null,"scale":{"domain":@labels@},"axis":{"title":null,"labelLimit":260,"ticks":false,"domain":false}},
   "x":{"field":"value","type":"quantitative","scale":{"zero":true},"axis":{"title":@unit@,"labelExpr":@numbers@,"tickCount":6}},
   "fillOpacity":{"condition":[{"test":"!datum.compares || datum.projected","value":0.2},{"test":"datum.low != null || datum.high != null","value":0.6}],"value":1},
   "strokeDash":{"condition":{"test":"datum.compares","value":[1,0]},"value":[3,3]},
   "tooltip":[{"field":"label"},{"field":"when"},{"field":"text"},{"field":"status"}]}},
 {"mark":{"type":"rule","strokeWidth":3,"color":"#d55e00"},
  "encoding":{"y":{"field":"label","type":"nominal","sort":null},"x":{"field":"from","type":"quantitative"},"x2":{"field":"to"}}},
 {"mark":{"type":"text","dx":{"expr":"datum.label_at < 0 ? -6 : 6"},"align":{"expr":"datum.label_at < 0 ? 'right' : 'left'"},"baseline":"middle"},
  "encoding":{"y":{"field":"label","type":"nominal","sort":null},"x":{"field":"label_at","type":"quantitative"},"text":{"field":"text"}}},
 @notes@
])";

/// A bar for each period, its parts in the order of the areas.
inline constexpr std::string_view share_views = R"([
 {"mark":{"type":"bar"},
  "encoding":{
   "y":{"field":"when","type":"ordinal","sort":null,"scale":{"domain":@periods@},"axis":{"title":null,"ticks":false,"domain":false}},
   "x":{"field":"value","type":"quantitative","stack":"zero","scale":{"domain":[0,100]},"axis":{"title":@unit@,"labelExpr":@numbers@}},
   "color":{"field":"label","type":"nominal","sort":null,"scale":{"domain":@labels@,"range":@colours@},"legend":{"title":null,"orient":"top","columns":4}},
   "order":{"field":"order"},
   "tooltip":[{"field":"label"},{"field":"when"},{"field":"text"},{"field":"status"}]}},
 {"transform":[{"stack":"value","groupby":["when"],"sort":[{"field":"order"}],"as":["begin","end"]},{"calculate":"(datum.begin + datum.end) / 2","as":"middle"}],
  "mark":{"type":"text","color":"white","fontWeight":"bold"},
  "encoding":{"y":{"field":"when","type":"ordinal","sort":null},"x":{"field":"middle","type":"quantitative"},"text":{"field":"text"},"opacity":{"condition":{"test":"datum.value >= 6","value":1},"value":0}}},
 {"data":{"values":@marks@},
  "mark":{"type":"text","align":"left","baseline":"middle","dx":6},
  "encoding":{"y":{"field":"when","type":"ordinal","sort":null},"x":{"value":"width"},"text":{"field":"text"}}},
 @notes@
])";

/// The rank as a point, hollow where it is undecided, and a line over the ranks that it may be.
inline constexpr std::string_view rank_views = R"([
 {"mark":{"type":"rule","strokeWidth":3,"color":"#0072b2","opacity":0.6},
  "encoding":{"y":{"field":"label","type":"nominal","sort":null,"scale":{"domain":@labels@}},"x":{"field":"from","type":"quantitative"},"x2":{"field":"to"}}},
 {"mark":{"type":"point","opacity":1,"size":90,"filled":true,"color":"#0072b2","stroke":"#0072b2","strokeWidth":2},
  "encoding":{
   "y":{"field":"label","type":"nominal","sort":null,"scale":{"domain":@labels@},"axis":{"title":null,"labelLimit":260,"grid":true,"ticks":false,"domain":false}},
   "x":{"field":"value","type":"quantitative","scale":{"domain":[0.5,@count@.5],"zero":false,"nice":false},"axis":{"title":@unit@,"tickMinStep":1,"format":"d","grid":false}},
   "fillOpacity":{"condition":{"test":"datum.low != null || datum.high != null","value":0},"value":1},
   "tooltip":[{"field":"label"},{"field":"when"},{"field":"text"},{"field":"status"}]}},
 {"mark":{"type":"text","align":"left","baseline":"middle","dx":10},
  "encoding":{"y":{"field":"label","type":"nominal","sort":null},"x":{"field":"label_at","type":"quantitative"},"text":{"field":"text"}}},
 @notes@
])";

/// The value as a point, a line over all that it may be, an arrow at an open end.
inline constexpr std::string_view interval_views = R"([
 {"mark":{"type":"rule","strokeWidth":2,"color":"#0072b2"},
  "encoding":{"y":{"field":"label","type":"nominal","sort":null,"scale":{"domain":@labels@}},"x":{"field":"from","type":"quantitative"},"x2":{"field":"to"}}},
 {"mark":{"type":"tick","thickness":2,"size":12,"color":"#0072b2"},
  "encoding":{"y":{"field":"label","type":"nominal","sort":null},"x":{"field":"from","type":"quantitative"},"opacity":{"condition":{"test":"datum.low != null","value":1},"value":0}}},
 {"mark":{"type":"tick","thickness":2,"size":12,"color":"#0072b2"},
  "encoding":{"y":{"field":"label","type":"nominal","sort":null},"x":{"field":"to","type":"quantitative"},"opacity":{"condition":{"test":"datum.high != null","value":1},"value":0}}},
 {"mark":{"type":"point","shape":"triangle-right","size":70,"filled":true,"color":"#0072b2"},
  "encoding":{"y":{"field":"label","type":"nominal","sort":null},"x":{"field":"to","type":"quantitative"},"opacity":{"condition":{"test":"datum.open == 'up'","value":1},"value":0}}},
 {"mark":{"type":"point","shape":"triangle-left","size":70,"filled":true,"color":"#0072b2"},
  "encoding":{"y":{"field":"label","type":"nominal","sort":null},"x":{"field":"from","type":"quantitative"},"opacity":{"condition":{"test":"datum.open == 'down'","value":1},"value":0}}},
 {"mark":{"type":"point","opacity":1,"size":60,"filled":true,"color":"#0072b2","stroke":"#0072b2"},
  "encoding":{
   "y":{"field":"label","type":"nominal","sort":null,"scale":{"domain":@labels@},"axis":{"title":null,"labelLimit":260,"grid":true,"ticks":false,"domain":false}},
   "x":{"field":"value","type":"quantitative","scale":{"zero":false},"axis":{"title":@unit@,"labelExpr":@numbers@,"tickCount":6,"grid":false}},
   "fillOpacity":{"condition":{"test":"datum.compares && !datum.projected","value":1},"value":0},
   "tooltip":[{"field":"label"},{"field":"when"},{"field":"text"},{"field":"status"}]}},
 {"mark":{"type":"text","align":"left","baseline":"middle","dx":12},
  "encoding":{"y":{"field":"label","type":"nominal","sort":null},"x":{"field":"label_at","type":"quantitative"},"text":{"field":"text"}}},
 @notes@
])";

/// A line for each area and for each part of it between breaks, no line over a gap; hollow points for what is not
/// normal, with the letter of its status; the name at the end.
inline constexpr std::string_view line_views = R"([
 {"mark":{"type":"rule","strokeWidth":5,"opacity":0.3},
  "encoding":{
   "x":{"field":"when","type":"ordinal","sort":null,"scale":{"domain":@periods@}},
   "y":{"field":"from","type":"quantitative"},
   "y2":{"field":"to"},
   "color":{"field":"label","type":"nominal","scale":{"domain":@labels@,"range":@colours@},"legend":null}}},
 {"mark":{"type":"line","strokeWidth":2,"invalid":"break-paths-show-domains"},
  "encoding":{
   "x":{"field":"when","type":"ordinal","sort":null,"scale":{"type":"point","domain":@periods@},"axis":{"title":null,"labelAngle":0,"labelAlign":"center","labelBaseline":"top","labelOverlap":"greedy","labelSeparation":6}},
   "y":{"field":"value","type":"quantitative","scale":{"zero":false},"axis":{"title":@unit@,"labelExpr":@numbers@,"tickCount":6}},
   "detail":{"field":"segment"},
   "strokeDash":{"field":"projected","type":"nominal","scale":{"domain":[false,true],"range":[[1,0],[5,4]]},"legend":null},
   "color":{"field":"label","type":"nominal","scale":{"domain":@labels@,"range":@colours@},"legend":null}}},
 {"mark":{"type":"point","opacity":1,"size":@size@,"filled":true,"strokeWidth":1.5},
  "encoding":{
   "x":{"field":"when","type":"ordinal","sort":null},
   "y":{"field":"value","type":"quantitative"},
   "color":{"field":"label","type":"nominal","scale":{"domain":@labels@,"range":@colours@},"legend":null},
   "stroke":{"field":"label","type":"nominal","scale":{"domain":@labels@,"range":@colours@},"legend":null},
   "shape":{"field":"label","type":"nominal","scale":{"domain":@labels@,"range":["circle","square","triangle-up","diamond","triangle-down","triangle-right","triangle-left","cross"]},"legend":null},
   "fillOpacity":{"condition":{"test":"datum.status == 'normal' && !datum.projected","value":1},"value":0},
   "tooltip":[{"field":"label"},{"field":"when"},{"field":"text"},{"field":"status"}]}},
 {"mark":{"type":"text","baseline":"bottom","dy":-9,"fontStyle":"italic"},
  "encoding":{"x":{"field":"when","type":"ordinal","sort":null},"y":{"field":"value","type":"quantitative"},"text":{"field":"mark"}}},
 {"transform":[{"filter":"datum.label_at != null"}],
  "mark":{"type":"text","align":"left","baseline":"middle","dx":9,"fontWeight":"bold"},
  "encoding":{
   "x":{"value":"width"},
   "y":{"field":"label_at","type":"quantitative"},
   "text":{"field":"label"},
   "color":{"field":"label","type":"nominal","scale":{"domain":@labels@,"range":@colours@},"legend":null}}},
 @notes@
])";

/// Two periods, and a line between them; the number and the name at both ends.
inline constexpr std::string_view slope_views = R"([
 {"mark":{"type":"line","strokeWidth":2,"point":{"size":50,"filled":true,"opacity":1}},
  "encoding":{
   "x":{"field":"when","type":"ordinal","sort":null,"scale":{"type":"point","domain":@periods@,"padding":0.15},"axis":{"title":null,"labelAngle":0,"labelAlign":"center","labelBaseline":"bottom","orient":"top","domain":false,"ticks":false,"grid":true}},
   "y":{"field":"value","type":"quantitative","scale":{"zero":false},"axis":null},
   "color":{"field":"label","type":"nominal","scale":{"domain":@labels@,"range":@colours@},"legend":null},
   "tooltip":[{"field":"label"},{"field":"when"},{"field":"text"},{"field":"status"}]}},
 {"transform":[{"filter":{"and":["datum.label_at != null",{"field":"when","equal":@first@}]}},{"calculate":"datum.label + '  ' + datum.text","as":"words"}],
  "mark":{"type":"text","align":"right","baseline":"middle","dx":-9},
  "encoding":{
   "x":{"field":"when","type":"ordinal","sort":null},
   "y":{"field":"label_at","type":"quantitative"},
   "text":{"field":"words"},
   "color":{"field":"label","type":"nominal","scale":{"domain":@labels@,"range":@colours@},"legend":null}}},
 {"transform":[{"filter":{"and":["datum.label_at != null",{"not":{"field":"when","equal":@first@}}]}},{"calculate":"datum.text + '  ' + datum.label","as":"words"}],
  "mark":{"type":"text","align":"left","baseline":"middle","dx":9},
  "encoding":{
   "x":{"field":"when","type":"ordinal","sort":null},
   "y":{"field":"label_at","type":"quantitative"},
   "text":{"field":"words"},
   "color":{"field":"label","type":"nominal","scale":{"domain":@labels@,"range":@colours@},"legend":null}}},
 @notes@
])";

/// Two lines on a logarithmic scale, dashed where they go on as they grew; a rule where they are level.
inline constexpr std::string_view catch_up_views = R"([
 {"data":{"values":@marks@},
  "mark":{"type":"rule","strokeDash":[2,3],"color":"#888888"},
  "encoding":{"x":{"field":"when","type":"ordinal","sort":null,"scale":{"domain":@periods@}}}},
 {"mark":{"type":"line","strokeWidth":2},
  "encoding":{
   "x":{"field":"when","type":"ordinal","sort":null,"scale":{"type":"point","domain":@periods@},"axis":{"title":null,"labelAngle":0,"labelAlign":"center","labelBaseline":"top","labelOverlap":"greedy","labelSeparation":6}},
   "y":{"field":"value","type":"quantitative","scale":{"type":"log","nice":false},"axis":{"title":@unit@,"labelExpr":@numbers@,"tickCount":6}},
   "strokeDash":{"field":"projected","type":"nominal","scale":{"domain":[false,true],"range":[[1,0],[5,4]]},"legend":null},
   "color":{"field":"label","type":"nominal","scale":{"domain":@labels@,"range":@colours@},"legend":{"title":null,"orient":"top"}}}},
 {"transform":[{"filter":"!datum.projected"}],
  "mark":{"type":"point","opacity":1,"size":@size@,"filled":true},
  "encoding":{
   "x":{"field":"when","type":"ordinal","sort":null},
   "y":{"field":"value","type":"quantitative"},
   "color":{"field":"label","type":"nominal","scale":{"domain":@labels@,"range":@colours@}},
   "shape":{"field":"label","type":"nominal","scale":{"domain":@labels@,"range":["circle","square"]}},
   "tooltip":[{"field":"label"},{"field":"when"},{"field":"text"},{"field":"status"}]}},
 {"data":{"values":@marks@},
  "mark":{"type":"text","align":"right","baseline":"bottom","dx":-5,"dy":-4},
  "encoding":{"x":{"field":"when","type":"ordinal","sort":null},"y":{"value":"height"},"text":{"field":"text"}}},
 @notes@
])";

/// A cell for each exporter and importer: the one report over the other, coloured by how many times the importer's is
/// the exporter's.
inline constexpr std::string_view mirror_views = R"([
 {"mark":{"type":"rect","stroke":"#888888","strokeOpacity":0.5},
  "encoding":{
   "y":{"field":"label","type":"nominal","sort":null,"scale":{"domain":@labels@},"axis":{"title":"exporter","labelLimit":200,"ticks":false,"domain":false}},
   "x":{"field":"toward","type":"nominal","sort":null,"scale":{"domain":@towards@},"axis":{"title":"importer","orient":"top","labelAngle":0,"labelAlign":"center","labelBaseline":"bottom","labelLimit":82,"ticks":false,"domain":false}},
   "color":{"condition":{"test":"datum.ratio == null","value":"transparent"},"field":"ratio","type":"quantitative","scale":{"type":"log","domain":[0.25,1,4],"range":["#b34700","#6f6f6f","#0072b2"],"clamp":true},"legend":{"orient":"top","titleLimit":300,"title":"importer's report / exporter's","values":[0.25,0.5,1,2,4],"gradientLength":170,"gradientThickness":10}},
   "tooltip":[{"field":"label","title":"from"},{"field":"toward","title":"to"},{"field":"text","title":"exporter"},{"field":"mirror_text","title":"importer"},{"field":"ratio"}]}},
 {"transform":[{"filter":"datum.value != null"}],
  "mark":{"type":"text","baseline":"bottom","dy":-2},
  "encoding":{
   "y":{"field":"label","type":"nominal","sort":null},
   "x":{"field":"toward","type":"nominal","sort":null},
   "text":{"field":"text"},
   "color":{"condition":{"test":"datum.ratio != null","value":"white"}}}},
 {"transform":[{"filter":"datum.mirror != null"}],
  "mark":{"type":"text","baseline":"top","dy":3},
  "encoding":{
   "y":{"field":"label","type":"nominal","sort":null},
   "x":{"field":"toward","type":"nominal","sort":null},
   "text":{"field":"mirror_text"},
   "color":{"condition":{"test":"datum.ratio != null","value":"white"}}}},
 @notes@
])";

/// In the order of `chart_kind`.
inline constexpr std::string_view vega_lite_views[] = {bar_views,  share_views, rank_views,     interval_views,
                                                       line_views, slope_views, catch_up_views, mirror_views};

} // namespace almanac::inline v0::io_detail
