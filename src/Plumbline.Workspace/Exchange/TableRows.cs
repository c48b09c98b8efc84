namespace Plumbline.Workspace.Exchange;

/// <summary>A table before it is a file.</summary>
/// <param name="Header">The names of the columns, which are the same in both languages and do not change.</param>
internal sealed record TableRows(IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string>> Rows);
