using Plumbline.Reports.Blocks.Inlines;

namespace Plumbline.Reports.Blocks.Tables;

/// <summary>A term and what stands beside it: a word and its meaning, a role and who held it.</summary>
public sealed record Definition(string Term, params IReadOnlyList<Inline> Meaning);
