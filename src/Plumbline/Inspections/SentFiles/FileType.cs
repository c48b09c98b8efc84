namespace Plumbline.Inspections.SentFiles;

/// <summary>A kind of file that the inspected service may send.</summary>
/// <param name="Code">What tables call it: <c>pdf</c>. Permanent.</param>
/// <param name="Name">What people call it: <c>PDF</c>.</param>
/// <param name="MediaType">What a browser is told that it is.</param>
/// <param name="Endings">What its name ends with, in small letters, without the dot.</param>
public sealed record FileType(string Code, string Name, string MediaType, IReadOnlyList<string> Endings)
{
    /// <summary>Whether it has no first bytes of its own, so that all of it has to be text in UTF-8.</summary>
    public bool IsText { get; init; }
}
