using Plumbline.Instruments;
using Plumbline.Files.Instruments.Workbooks.Tables;

namespace Plumbline.Files.Instruments.Workbooks.Survey;

/// <summary>Reads the rows that begin and end groups. Groups that we write for sections, criteria and the profile are none of the instrument's.</summary>
internal sealed class GroupReading(SurveyNotes notes, bool hasStandards)
{
    private readonly Stack<OpenGroup> open = new();
    private readonly Dictionary<string, (QuestionGroup Group, SheetRow Row)> groups = new(StringComparer.Ordinal);

    /// <summary>The innermost group that is open, or null.</summary>
    public OpenGroup? Here => open.TryPeek(out var here) ? here : null;

    public SheetRow? RowOf(string name) => groups.TryGetValue(name, out var found) ? found.Row : null;

    public void Begin(SheetRow row, RowType type)
    {
        if (type.IsRepeat)
        {
            notes.Refuse(row.Fault("repeat-refused", "asks its questions many times; a repeat has no place in an instrument", "type", row.Word("name")) with
            {
                Suggestion = "take it out, or ask its questions once",
            });
        }

        var criterion = (hasStandards ? row.Word("criterion") : null) ?? Here?.Criterion;
        var group = type.IsRepeat || IsOurs(row) ? Here?.Group : GroupOf(row);
        open.Push(new OpenGroup(row, type, group, criterion));
    }

    public void End(SheetRow row, RowType type)
    {
        if (!open.TryPop(out var begun))
        {
            notes.Refuse(row.Fault("group-not-begun", "ends a group that was not begun", "type"));
        }
        else if (begun.Type.IsRepeat != type.IsRepeat)
        {
            notes.Refuse(
                row.Fault(
                    "group-mixed",
                    $"{type.Word} closes {begun.Row.Word("name") ?? "a group"}, which {begun.Type.Word} opened in row {begun.Row.Number}",
                    "type") with
                {
                    Suggestion = $"write {begun.Type.Word.Replace("begin", "end", StringComparison.OrdinalIgnoreCase)}",
                });
        }
    }

    /// <summary>Refuses what was left open.</summary>
    public void Close()
    {
        foreach (var left in open)
        {
            notes.Refuse(left.Row.Fault("group-open", $"{left.Row.Word("name") ?? "the group"} is begun and not ended", "type"));
        }
    }

    /// <summary>The groups that hold questions, with the conditions that can be read; the others are noted.</summary>
    public IReadOnlyList<QuestionGroup> Of(IReadOnlyList<Question> questions, Func<string?, SheetRow, string?> condition)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var question in questions)
        {
            for (var name = question.Group; name is not null && used.Add(name); name = groups[name].Group.Within)
            {
            }
        }

        foreach (var (group, row) in groups.Values.Where(one => !used.Contains(one.Group.Name) && (one.Group.Title is not null || one.Group.Hint is not null
            || one.Group.Relevant is not null)))
        {
            notes.Note(row, "group-not-carried", "the group holds no question that is kept; its title, hint and condition are left out", group.Name);
        }

        return [.. groups.Values.Where(one => used.Contains(one.Group.Name)).Select(one => one.Group
            with { Relevant = condition(one.Group.Relevant, one.Row) })];
    }

    /// <summary>Whether we wrote the group for a section, a criterion or the profile: by its role, or by its name before roles of groups were
    /// written.</summary>
    private static bool IsOurs(SheetRow row)
    {
        var name = row.Word("name") ?? "";
        return row.Word("role") is SurveySheet.SectionRole or SurveySheet.CriterionRole or SurveySheet.ProfileRole
            || (row.Word("group_id") is null && (name.StartsWith("profile_of_the_case", StringComparison.Ordinal)
                || (name.StartsWith("criterion_", StringComparison.Ordinal) && row.Word("criterion") is { } id && name.StartsWith("criterion_" + id,
                    StringComparison.Ordinal))
                || (name.StartsWith("section_", StringComparison.Ordinal) && row.Table.ColumnOf("role") >= 0 && row.Table.ColumnOf("criterion") >= 0)));
    }

    private string? GroupOf(SheetRow row)
    {
        var (id, title, hint, relevant) = (row.Word("group_id"), row.Local("label"), row.Local("hint"), row.Word("relevant"));
        if (id is null && title is null && hint is null && relevant is null)
        {
            return Here?.Group;
        }

        if (id is not null && groups.ContainsKey(id))
        {
            return id;
        }

        var wanted = FitName.Of(id ?? row.Word("name") ?? $"group_{row.Number}");
        var name = wanted;
        for (var again = 2; groups.ContainsKey(name); again++)
        {
            name = $"{wanted}_{again}";
        }

        groups[name] = (new QuestionGroup(name) { Title = title, Hint = hint, Relevant = relevant, Within = Here?.Group }, row);
        return name;
    }
}
