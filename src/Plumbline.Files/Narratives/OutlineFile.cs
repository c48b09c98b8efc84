using Plumbline.Files.Yaml;
using Plumbline.Findings.Proposals;
using Plumbline.Reports.Outlines;
using Plumbline.Reports.Sections;

namespace Plumbline.Files.Narratives;

/// <summary>
/// The outline of the reports of an instrument, <c>outline.yaml</c> beside its standing texts: parts, headings of findings, words (docs/methods/reports.md).
/// </summary>
public static class OutlineFile
{
    public const string FileName = "outline.yaml";

    private const int LongestPlain = 15;

    private static readonly Dictionary<string, Side> Sides = new() { ["strength"] = Side.Strength, ["area"] = Side.Area };

    /// <summary>The outline of the texts of an instrument; the usual one where they have none.</summary>
    /// <param name="texts">The folder of the standing texts; null where there is none.</param>
    public static Outline Read(string? texts, ICollection<Refusal> refusals)
    {
        var path = texts is null ? null : Path.Combine(texts, FileName);
        return path is not null && File.Exists(path) && YamlFile.Read(path, path, refusals) is { } file ? Of(file) : Outline.Usual;
    }

    private static Outline Of(YamlMap file)
    {
        var parts = file.Maps("parts").Select(PartOf).ToList();
        var twice = parts.Concat(parts.SelectMany(part => part.Parts)).GroupBy(part => part.Id).FirstOrDefault(group => group.Count() > 1);
        if (parts.Count == 0 || twice is not null)
        {
            var message = twice is null ? "parts are missing: a report needs one at least" : $"the part {twice.Key} stands {twice.Count()} times";
            file.Refuse(twice is null ? "value-missing" : "id-twice", message, file.PlaceOf("parts"));
        }

        IReadOnlyList<FindingPart> findings = file.Has("findings") ? [.. file.Maps("findings").Select(FindingOf)] : Outline.Usual.FindingParts;
        var outline = new Outline(parts, findings, WordsOf(file.Map("words"))) { Plain = PlainOf(file.Map("plain")) };
        file.Close();
        return outline;
    }

    private static OutlinePart PartOf(YamlMap item)
    {
        item.Subject = item.ShortName("id");
        var part = new OutlinePart(item.Subject, item.OptionalLocalText("title"), [.. item.Texts("holds").Select(text => PieceOf(item, text)).OfType<Piece>()])
        {
            IsAppendix = item.Flag("appendix"),
            IsListed = item.Flag("listed", otherwise: true),
            BeginsPage = item.Flag("page", otherwise: true),
            Needs = item.Filled("needs"),
            Parts = [.. item.Maps("parts").Select(PartOf)],
        };
        if (part.Title is null && (part.IsAppendix || part.Parts.Any(within => within.Title is null)))
        {
            item.Refuse("value-missing", "title is missing: an appendix and a part within another have a heading", item.Place);
        }

        item.Close();
        return part;
    }

    /// <summary>Such as <c>narrative foreword</c>, <c>narrative service-users/victims</c>, <c>findings</c>.</summary>
    private static Piece? PieceOf(YamlMap item, string text)
    {
        var words = text.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length == 0 || !Pieces.Kinds.Contains(words[0]))
        {
            var meant = Spelling.Suggest(words.FirstOrDefault() ?? "", Pieces.Kinds) is { } near ? $"; did you mean {near}?" : "";
            item.Refuse("value-unknown", $"a part holds {string.Join(", ", Pieces.Kinds)}, not \"{text}\"{meant}", item.PlaceOf("holds"));
            return null;
        }

        if (Piece.NamesText(words[0]) != (words.Length == 2))
        {
            var message = Piece.NamesText(words[0]) ? $"{words[0]} needs the name of a text after it" : $"{words[0]} stands alone, without {words[1]}";
            item.Refuse("value-shape", message, item.PlaceOf("holds"));
            return null;
        }

        var named = words.Length == 2 ? words[1].Split('/', 2) : [];
        return new Piece(words[0], named.Length > 0 ? named[0] : "", named.Length > 1 ? named[1] : "");
    }

    private static FindingPart FindingOf(YamlMap item)
    {
        var title = item.LocalText("title");
        var finding = new FindingPart(item.Text("heading"), title, item.OptionalLocalText("one") ?? title)
        {
            Takes = item.Has("takes") ? item.OneOf("takes", Sides, Side.Either) : null,
        };
        item.Close();
        return finding;
    }

    /// <summary>The everyday names of themes and criteria: sentences of their own in the easy-read summary.</summary>
    private static IReadOnlyDictionary<string, LocalText> PlainOf(YamlMap? names)
    {
        var plain = new Dictionary<string, LocalText>(StringComparer.Ordinal);
        foreach (var id in names?.Names() ?? [])
        {
            plain[id] = names!.LocalText(id);
            if (Words(plain[id].English) > LongestPlain)
            {
                names.Refuse("plain-long", $"{id} has more than {LongestPlain} words: an easy-read sentence is short", names.PlaceOf(id));
            }
        }

        names?.Close();
        return plain;
    }

    private static int Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    private static OutlineWords WordsOf(YamlMap? words)
    {
        if (words is null)
        {
            return OutlineWords.Usual;
        }

        var usual = OutlineWords.Usual;
        var read = new OutlineWords(
            words.OptionalLocalText("criterion") ?? usual.Criterion,
            words.OptionalLocalText("expects") ?? usual.Expects,
            words.OptionalLocalText("score") ?? usual.Score,
            words.OptionalLocalText("word") ?? usual.Word,
            words.OptionalLocalText("after_word"),
            words.OptionalLocalText("part") ?? usual.Part,
            words.OptionalLocalText("rests_on") ?? usual.RestsOn);
        words.Close();
        return read;
    }
}
