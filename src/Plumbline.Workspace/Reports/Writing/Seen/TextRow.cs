using Plumbline.Reports.Writing;

namespace Plumbline.Workspace.Reports.Writing.Seen;

/// <summary>One text in the list of those who write the report.</summary>
/// <param name="Owner">The name of whoever writes it; null while nobody does.</param>
/// <param name="IsOwn">Whether that is the one who looks.</param>
/// <param name="Behind">The language that is out of date; null when both say the same.</param>
/// <param name="Faults">What would stop the building of the report.</param>
/// <param name="ToChoose">How many texts are kept beside those that stand, and wait for a choice.</param>
public sealed record TextRow(ReportText Text, string? Owner, bool IsOwn, TextState English, TextState Welsh, Language? Behind, int Faults, int ToChoose);
