using Plumbline.Inspections.Timetables;

namespace Plumbline.Workspace.Inspections;

/// <summary>An inspection that is about to be announced.</summary>
/// <param name="Id">Lower case, digits and hyphens; permanent.</param>
/// <param name="Instrument">The instrument that its cases will be judged by, as <c>ID VERSION</c>.</param>
public sealed record NewInspection(string Id, LocalText Area, string Instrument, Timetable Timetable);
