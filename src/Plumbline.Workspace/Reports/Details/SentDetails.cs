namespace Plumbline.Workspace.Reports.Details;

/// <summary>What a report says of its inspection, as somebody typed it: by the names of <see cref="DetailFields"/>.</summary>
/// <param name="Revision">The revision of the inspection that it was typed over.</param>
public sealed record SentDetails(IReadOnlyDictionary<string, string> Fields, int Revision)
{
    /// <summary>Without the spaces around it; empty where nothing was sent.</summary>
    internal string this[string field] => Fields.GetValueOrDefault(field, "").Trim();
}
