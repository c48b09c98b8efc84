using Plumbline.Files.Instruments.Workbooks.Tables;

namespace Plumbline.Files.Instruments.Workbooks.Survey;

/// <summary>A group that was begun and not yet ended while the survey is read.</summary>
/// <param name="Group">The group of the instrument that its questions stand in, or null.</param>
/// <param name="Criterion">The criterion of its questions, or null.</param>
internal sealed record OpenGroup(SheetRow Row, RowType Type, string? Group, string? Criterion);
