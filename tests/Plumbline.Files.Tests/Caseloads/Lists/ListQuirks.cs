namespace Plumbline.Files.Tests.Caseloads.Lists;

/// <summary>Three cases as services send them, each time with another way of a list, and the right answer to each.</summary>
internal static class ListQuirks
{
    private static readonly string[] Header = ["Intervention ID", "YOIS ID", "Surname", "Forename", "DOB", "Start Date", "Order Type", "Gender"];

    /// <summary>By name: the list, whether letters with accents stand in it, and the answer: how many cases, then notes; or "refused" and the codes.</summary>
    public static readonly IReadOnlyDictionary<string, (ListDraft List, bool HasAccents, string Answer)> All = new Dictionary<string, (ListDraft, bool, string)>
    {
        ["plain"] = (new([Names(Header), .. Cases("Sian")]), false, "3"),
        ["title, blank row, header"] = (new([[Text("Open interventions at 31/01/2012")], [], Names(Header), .. Cases("Siân")]), true, "3 header-found"),
        ["row of groups above"] =
            (new([[Text("Case"), Text("Person"), ListCell.Nothing, Text("Ynys Môn")], Names(Header), .. Cases("Siân")]), true, "3 header-found"),
        ["total at the foot"] =
            (new([Names(Header), .. Cases("Sian"), [Text("Total"), .. Empty(4), new ListCell.Number(3), .. Empty(2)]]), false, "3 row-total"),
        ["printed pages"] =
            (new([
                Names(Header), .. Cases("Siân").Take(2), Names(Header), Cases("Siân")[2], [Text("Page 1 of 1"), .. Empty(7)],
            ]), true, "3 row-heading row-foot"),
        ["columns nobody asks about"] = (Unasked(), false, "3"),
        ["two headings alike"] =
            (new([
                Names([.. Header, "START DATE"]), .. Cases("Sian").Select(row => (IReadOnlyList<ListCell>)[.. row, new ListCell.Day(new DateOnly(1982, 1, 2))]),
            ]), false, "refused column-twice"),
        ["ids that differ in capitals"] =
            (new([Names(Header), .. Cases("Sian"), [Text("int0002"), .. Cases("Sian")[1].Skip(1)]]), false, "refused reference-twice"),
        ["a header alone"] = (new([Names(Header)]), false, "0"),
        ["references with zeros"] =
            (new([Names(Header), .. Cases("Sian").Select((row, at) => (IReadOnlyList<ListCell>)[new ListCell.Padded(1201 + at), .. row.Skip(1)])]), false, "3"),
    };

    /// <summary>What only workbooks have.</summary>
    public static readonly IReadOnlyDictionary<string, (ListDraft List, bool HasAccents, string Answer)> OfWorkbooks =
        new Dictionary<string, (ListDraft, bool, string)>
        {
            ["cover sheet"] = (new([Names(Header), .. Cases("Siân")]) { Cover = "Guidance: see the other sheet" }, true, "3 sheet-read"),
            ["rows hidden by a filter"] = (new([Names(Header), .. Cases("Siân")]) { Hidden = [3] }, true, "3 rows-hidden"),
        };

    private static ListDraft Unasked() => new(
    [
        Names([.. Header, "RAG", "Appointment", "End Date", "Notes", "Notes"]),
        .. Cases("Sian").Select(row =>
            (IReadOnlyList<ListCell>)[.. row, new ListCell.Error("#N/A"), new ListCell.Hour(0.4375, "10:30"), new ListCell.NoDay(), Text("one"), Text("two")]),
    ]) { HasFormFarRight = true };

    private static IReadOnlyList<IReadOnlyList<ListCell>> Cases(string given) =>
    [
        .. Enumerable.Range(1, 3).Select(at => (IReadOnlyList<ListCell>)
        [
            Text($"INT000{at}"), Text($"P000{at}"), Text("Example"
                + "ABC"[at - 1]), Text(given), new ListCell.Day(new DateOnly(1996, 4 + at, at)), new ListCell.Day(new DateOnly(2011, 9, 10 + at)),
            Text("YRO"), Text("M"),
        ]),
    ];

    private static IReadOnlyList<ListCell> Names(IEnumerable<string> headings) => [.. headings.Select(Text)];

    private static IEnumerable<ListCell> Empty(int count) => Enumerable.Repeat(ListCell.Nothing, count);

    private static ListCell Text(string text) => new ListCell.Text(text);
}
