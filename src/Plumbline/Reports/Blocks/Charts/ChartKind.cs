namespace Plumbline.Reports.Blocks.Charts;

/// <summary>How the values are drawn.</summary>
public enum ChartKind
{
    /// <summary>Lying bars, for scores with long names.</summary>
    Bars,

    /// <summary>So many steps of a stair filled, for words that have an order and no distance.</summary>
    Steps,

    /// <summary>Small lying bars under the headings of their groups, for counts of cases.</summary>
    Groups,
}
