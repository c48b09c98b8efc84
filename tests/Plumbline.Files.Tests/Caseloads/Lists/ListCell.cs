namespace Plumbline.Files.Tests.Caseloads.Lists;

/// <summary>What somebody typed into a cell of a list, before a program writes it in its own way.</summary>
internal abstract record ListCell
{
    public static readonly ListCell Nothing = new Text("");

    public sealed record Text(string Value) : ListCell;

    public sealed record Day(DateOnly Value) : ListCell;

    /// <summary>A number shown with zeros before it, six digits wide.</summary>
    public sealed record Padded(int Value) : ListCell;

    public sealed record Number(int Value) : ListCell;

    /// <summary>An error of a formula, such as <c>#N/A</c>.</summary>
    public sealed record Error(string Sign) : ListCell;

    /// <summary>An hour of the day.</summary>
    public sealed record Hour(double Share, string Shown) : ListCell;

    /// <summary>0 in the form of a date: what a reference to an empty date gives.</summary>
    public sealed record NoDay : ListCell;
}
