namespace Plumbline.Instruments.Rulesets.Tables;

/// <summary>One row of an outcome's rule: the level that so many strengths and so many areas needing improvement give.</summary>
public sealed record OutcomeRow(CountRange Met, CountRange Unmet, string Level);
