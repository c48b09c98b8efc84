namespace Plumbline.Assessments.Ledgers;

/// <summary>A step in the review of a record, by the codes of the states.</summary>
public sealed record StateChange(string Before, string After);
