using Plumbline.Inspections;
using Plumbline.Instruments;
using Plumbline.Files.Instruments;
using Plumbline.Files.Narratives;
using Plumbline.Reports.Writing;

namespace Plumbline.Files.Inspections.Beginnings;

/// <summary>Lays out a new inspection to fill in: the files that there must be, with what may stand in them said in comments.</summary>
public static class NewFolder
{
    /// <summary>The files that were made, or why none was: the instrument is unknown, or the folder holds something already.</summary>
    /// <param name="instrument">The id of an instrument, for its last version, or <c>ID/VERSION</c>.</param>
    /// <param name="published">The month in which the report is to appear.</param>
    public static Result<IReadOnlyList<string>> Make(string folder, string instrument, InstrumentShelf shelf, CalendarDate published)
    {
        var refusals = new Faults();
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            refusals.Add(new Refusal("folder-taken", $"{folder} is there already and not empty") { Suggestion = "name another folder" });
        }

        var read = Find(instrument, shelf);
        refusals.AddRange(read.Refusals);
        return Result.From(
            refusals, () => Write(folder, Files(Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))), read.Value, shelf, published)));
    }

    private static Result<Instrument> Find(string named, InstrumentShelf shelf)
    {
        var parts = named.Split('/', ' ');
        var version = parts.Length > 1 ? parts[1] : shelf.Known().Select(known => known.Split(' ')).LastOrDefault(known => known[0] == parts[0])?[1];
        return version is null
            ? Result.Refused<Instrument>(new Refusal("unknown-instrument", $"there is no instrument {named}")
            {
                Subject = "--instrument",
                Suggestion = Spelling.Suggest(named, shelf.Known().Select(known => known.Split(' ')[0])) ?? $"known are {string.Join(", ", shelf.Known())}",
            })
            : shelf.Read(parts[0], version, new Place("--instrument", 1, 1));
    }

    private static IEnumerable<(string Name, string Text)> Files(string id, Instrument instrument, InstrumentShelf shelf, CalendarDate published)
    {
        yield return (InspectionHeader.FileName, NewFolderTexts.Inspection(NameOf(id), instrument, published));
        yield return (CasesFile.FileName, $"case_id,{string.Join(',', instrument.Profile.Select(field => field.Name))}\n");
        yield return (JudgementsFile.FileName, "case_id,question_key,answer,assessor,evidence,note\n");
        yield return (RecommendationsFile.FileName, NewFolderTexts.Recommendations);
        var own = shelf.FindFolder(instrument.Id);
        var outline = OutlineFile.Read(own is null ? null : Path.Combine(own, "texts"), []);
        yield return ("README.md", NewFolderTexts.Readme(instrument, ReportTexts.Of(instrument, outline)));
        var questionnaires = own is null ? "" : Path.Combine(own, "questionnaires");
        string[] files = Directory.Exists(questionnaires) ? Directory.GetFiles(questionnaires, "*.yaml") : [];
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            yield return ($"responses/{Path.GetFileNameWithoutExtension(file)}.csv", "respondent_id,question_key,answer\n");
        }
    }

    /// <summary>Made beside the place where it belongs and moved there whole.</summary>
    private static IReadOnlyList<string> Write(string folder, IEnumerable<(string Name, string Text)> files)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var beside = target + ".part";
        OwnerOnly.Folder(beside);
        try
        {
            var made = new List<string>();
            foreach (var (name, text) in files)
            {
                var path = Path.Combine(beside, name);
                OwnerOnly.Write(path, text);
                made.Add(Path.Combine(folder, name));
            }

            if (Directory.Exists(target))
            {
                Directory.Delete(target);
            }

            Directory.Move(beside, target);
            return made;
        }
        finally
        {
            if (Directory.Exists(beside))
            {
                Directory.Delete(beside, recursive: true);
            }
        }
    }

    /// <summary>Lower case, digits and hyphens.</summary>
    private static string NameOf(string folder) =>
        string.Join(
            '-',
            string
                .Concat(folder.ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : ' '))
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } name
            ? name
            : "inspection";
}
