using System.Globalization;

namespace Plumbline.Documents.Data.Sheets;

/// <summary>One value as it is printed everywhere.</summary>
internal readonly record struct Cell(string Text, CellKind Kind)
{
    /// <summary>The marks of the Government Statistical Service for tables.</summary>
    public const string WithheldMark = "[c]";

    public const string NotApplicableMark = "[z]";

    public static readonly Cell Empty = new("", CellKind.Empty);

    public static readonly Cell Withheld = new(WithheldMark, CellKind.Withheld);

    public static readonly Cell NotApplicable = new(NotApplicableMark, CellKind.NotApplicable);

    public bool IsNumber => Kind == CellKind.Number;

    /// <summary>Whether it is one of the two marks.</summary>
    public bool IsMark => Kind is CellKind.Withheld or CellKind.NotApplicable;

    public static Cell Of(string? text) => string.IsNullOrEmpty(text) ? Empty : new Cell(text, CellKind.Text);

    /// <summary>A count, or the mark that it is withheld.</summary>
    public static Cell Count(int? count) => count is { } number ? new Cell(number.ToString(CultureInfo.InvariantCulture), CellKind.Number) : Withheld;

    /// <summary>A percentage; none on an empty base.</summary>
    public static Cell Percent(int? percent) => percent is null ? NotApplicable : Count(percent);

    /// <summary>A proportion or standard error with four decimals.</summary>
    public static Cell Proportion(double? number) =>
        number is { } known ? new Cell(known.ToString("0.0000", CultureInfo.InvariantCulture), CellKind.Number) : NotApplicable;
}
