namespace Plumbline.Reports.Blocks.Charts;

/// <summary>How the values are drawn.</summary>
public enum ChartKind
{
    /// <summary>Lying bars, for scores with long names.</summary>
    Bars,

    /// <summary>Standing columns, for counts of cases.</summary>
    Columns,
}
