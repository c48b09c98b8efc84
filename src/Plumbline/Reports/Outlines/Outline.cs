using Plumbline.Findings.Proposals;

namespace Plumbline.Reports.Outlines;

/// <summary>The parts of a report in their order, and its words: data of the family of instruments, so that no report is laid out in code.</summary>
/// <param name="FindingParts">The headings that the narrative of a criterion may have, in the order in which they are printed.</param>
public sealed record Outline(IReadOnlyList<OutlinePart> Parts, IReadOnlyList<FindingPart> FindingParts, OutlineWords Words)
{
    /// <summary>What themes and criteria are called in the easy-read summary, by their ids; others go by their titles.</summary>
    public IReadOnlyDictionary<string, LocalText> Plain { get; init; } = new Dictionary<string, LocalText>();

    /// <summary>The outline of an instrument that brings none: everything that an inspection can have, in the order of the work.</summary>
    public static Outline Usual { get; } = new(
    [
        Part("foreword", "Foreword", "Rhagair", Narrative("foreword"), new Piece("signature"), new Piece("benchmark")) with
        {
            IsListed = false,
            BeginsPage = false,
        },
        Part("acknowledgements", "Acknowledgements", "Cydnabyddiaethau", Narrative("acknowledgements"), new Piece("people")),
        new OutlinePart("contents", null, [new Piece("contents")]),
        Part("ratings", "What was found", "Yr hyn a ganfuwyd", new Piece("headlines"), new Piece("ratings"), new Piece("words")),
        Part("recommendations", "Recommendations", "Argymhellion", Narrative("recommendations"), new Piece("recommendations")),
        new OutlinePart("findings", null, [new Piece(Piece.Findings)]) { BeginsPage = false },
        Appendix("scores", "The figures behind the words", "Y ffigurau y tu ôl i’r geiriau", new Piece("scores")),
        Appendix("context", "Contextual information", "Gwybodaeth gyd-destunol", Narrative("context")),
        Appendix("arrangements", "Arrangements", "Trefniadau", Narrative("arrangements")),
        Appendix("cases", "The cases that were read", "Yr achosion a ddarllenwyd", new Piece("cases")),
        Appendix("tables", "How the items were rated", "Sut y graddiwyd yr eitemau", new Piece("tables")),
        Appendix("judgements", "The judgements behind the figures", "Y barnau y tu ôl i’r ffigurau", new Piece("judgements")),
    ],
    [
        Finding("strengths", "Strengths", "Cryfderau", "Strength", "Cryfder") with { Takes = Side.Strength },
        Finding("areas", "Areas for improvement", "Meysydd i’w gwella", "Area for improvement", "Maes i’w wella") with { Takes = Side.Area },
    ],
    OutlineWords.Usual);

    private static OutlinePart Part(string id, string english, string welsh, params IReadOnlyList<Piece> holds) =>
        new(id, new LocalText(english, welsh), holds);

    private static OutlinePart Appendix(string id, string english, string welsh, Piece piece) => Part(id, english, welsh, piece) with { IsAppendix = true };

    private static Piece Narrative(string name) => new("narrative", name);

    private static FindingPart Finding(string name, string english, string welsh, string one, string un) =>
        new(name, new LocalText(english, welsh), new LocalText(one, un));
}
