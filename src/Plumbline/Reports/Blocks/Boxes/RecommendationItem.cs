using Plumbline.Reports.Blocks.Inlines;

namespace Plumbline.Reports.Blocks.Boxes;

/// <summary>One recommendation as printed.</summary>
/// <param name="Owner">Who is to do it, printed in brackets at the end.</param>
/// <param name="Criteria">Links to the criteria that it rests on; may be empty.</param>
public sealed record RecommendationItem(IReadOnlyList<Inline> Text, IReadOnlyList<Inline> Owner, IReadOnlyList<Link> Criteria);
