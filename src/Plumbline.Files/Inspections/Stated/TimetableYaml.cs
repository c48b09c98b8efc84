using System.Globalization;
using Plumbline.Files.Yaml;
using Plumbline.Inspections;
using Plumbline.Inspections.Timetables;

namespace Plumbline.Files.Inspections.Stated;

/// <summary>The timetable in <c>inspection.yaml</c>: a line for each milestone of which a day is known,
/// <c>- { milestone: draft, due: 2026-03-14, reached: 2026-03-16 }</c>.</summary>
internal static class TimetableYaml
{
    private const string Name = "timetable";

    private static readonly Dictionary<string, Milestone?> Codes = Milestones.All.ToDictionary(one => one.Code(), one => (Milestone?)one);

    /// <summary>Null where there is none; dates out of order, and a milestone named twice, are refused at their place.</summary>
    public static Timetable? Of(YamlMap file, ICollection<Refusal> refusals)
    {
        if (!file.Has(Name))
        {
            return null;
        }

        var dates = new List<TimetableDate>();
        foreach (var line in file.Maps(Name))
        {
            line.Subject = line.Text("milestone");
            var (milestone, due, reached) = (line.OneOf("milestone", Codes, null), line.Date("due"), line.Date("reached"));
            var date = milestone is { } known ? new TimetableDate(known, due, reached) : null;
            line.Close();
            if (date is not null && dates.Any(other => other.Milestone == date.Milestone))
            {
                line.Refuse("doubled", $"{line.Subject} is in the timetable twice", line.Place);
            }
            else if (date is not null)
            {
                dates.Add(date);
            }
        }

        var timetable = new Timetable(dates);
        foreach (var fault in timetable.Faults(DateOnly.MaxValue))
        {
            refusals.Add(fault with { Place = file.PlaceOf(Name) });
        }

        return timetable;
    }

    public static string Write(Timetable timetable) => string.Concat(timetable.Stated.Select(LineOf)) is { Length: > 0 } lines ? $"{Name}:\n{lines}"
        : $"{Name}: []\n";

    private static string LineOf(TimetableDate date) =>
        $"  - {{ milestone: {date.Milestone.Code()}{Day("due", date.Due)}{Day("reached", date.Reached)} }}\n";

    private static string Day(string name, DateOnly? day) => day is null ? "" : string.Create(CultureInfo.InvariantCulture, $", {name}: {day:yyyy-MM-dd}");
}
