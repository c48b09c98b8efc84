namespace Plumbline.Findings.Words;

/// <summary>The ways of printing a share.</summary>
public enum ShareStyle
{
    /// <summary>As the house does: a percentage on a large base, a count on a small one.</summary>
    House,

    /// <summary>63%.</summary>
    Percent,

    /// <summary>22 out of 26; five out of ten.</summary>
    Count,

    /// <summary>Five of the ten.</summary>
    OfThe,

    /// <summary>22 out of 26 cases (85%).</summary>
    CountPercent,

    /// <summary>The numerator alone.</summary>
    Part,

    /// <summary>The base alone.</summary>
    Base,

    /// <summary>Just over three-quarters.</summary>
    Fraction,

    /// <summary>All 38, all but two, none.</summary>
    AllBut,
}
