using Plumbline.Caseloads.Intake.Unnamed;
using Plumbline.Files.Caseloads.Extracts;

namespace Plumbline.Workspace.Caseloads.Intakes;

/// <summary>A service's list as it waits for decisions: what was read as what, and the cases without their names.</summary>
/// <param name="Mapping">What the mapping is called by which it was read.</param>
/// <param name="From">The first day on which an eligible case may have started; null for no limit.</param>
/// <param name="Columns">What became of each column of the list.</param>
/// <param name="Notes">What its reader should know though it stopped nothing.</param>
public sealed record PreparedList(
    string FileName, LocalText Mapping, DateOnly? From, DateOnly To, IReadOnlyList<ColumnUse> Columns, IReadOnlyList<LocalText> Notes, UnnamedIntake Unnamed);
