namespace Plumbline.Reports.Outlines;

/// <summary>What a part of a report can be made of. What an inspection has nothing of prints nothing.</summary>
public enum PieceKind
{
    /// <summary>The table of contents.</summary>
    Contents,

    /// <summary>A narrative of the inspection, or one part of it.</summary>
    Narrative,

    /// <summary>A text that every report of the instrument carries.</summary>
    Standing,

    /// <summary>A standing text that lists terms and meanings.</summary>
    Glossary,

    /// <summary>Who signs the report.</summary>
    Signature,

    /// <summary>The scores of the areas inspected before, beside those of this one.</summary>
    Benchmark,

    /// <summary>Who took part, by role.</summary>
    People,

    /// <summary>The headline scores in one picture.</summary>
    Glance,

    /// <summary>What was inspected: cases, fieldwork, caseload.</summary>
    Inspected,

    /// <summary>A box for each headline theme.</summary>
    Headlines,

    /// <summary>The rating of the whole, where the ruleset gives one, and that of every criterion, with how each was reached.</summary>
    Ratings,

    /// <summary>What each word of the ruleset means, where the instrument says it.</summary>
    Words,

    /// <summary>The recommendations.</summary>
    Recommendations,

    /// <summary>Short stories of good work, told in a narrative under the criteria that they illustrate.</summary>
    Stories,

    /// <summary>Every section with its criteria, each with its score and narrative.</summary>
    Findings,

    /// <summary>The scores as a chart.</summary>
    Scores,

    /// <summary>The characteristics of the cases as charts.</summary>
    Cases,

    /// <summary>How many cases each row of each decision table rated.</summary>
    Tables,

    /// <summary>The judgements behind the figures.</summary>
    Judgements,
}
