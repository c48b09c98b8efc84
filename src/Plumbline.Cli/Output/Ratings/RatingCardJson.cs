namespace Plumbline.Cli.Output.Ratings;

/// <summary>The ratings of an inspection by a ruleset other than pooled share.</summary>
internal sealed record RatingCardJson(string Inspection, string Instrument, string Ruleset, IReadOnlyList<RatingJson> Ratings);
