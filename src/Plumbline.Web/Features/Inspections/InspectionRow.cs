using Plumbline.Inspections.Timetables;
using Plumbline.Storage.Inspections;

namespace Plumbline.Web.Features.Inspections;

/// <summary>One inspection as the list shows it.</summary>
/// <param name="Address">The page of it that the one who asks may open.</param>
internal sealed record InspectionRow(KeptInspection Inspection, Timetable Timetable, InspectionProgress Progress, string Address);
