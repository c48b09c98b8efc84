using Plumbline.Findings.Proposals;

namespace Plumbline.Reports.Outlines;

/// <summary>The parts of a report in their order, and its words: data of the family of instruments, so that no report is laid out in code.</summary>
/// <param name="FindingParts">The headings that the narrative of a criterion may have, in the order in which they are printed.</param>
public sealed record Outline(IReadOnlyList<OutlinePart> Parts, IReadOnlyList<FindingPart> FindingParts, OutlineWords Words)
{
    /// <summary>The outline of an instrument that brings none: everything that an inspection can have, in the order of the work.</summary>
    public static Outline Usual { get; } = new(
    [
        Part("foreword", "Foreword", "Rhagair", Narrative("foreword"), new Piece(PieceKind.Signature), new Piece(PieceKind.Benchmark)) with
        {
            IsListed = false,
            BeginsPage = false,
        },
        Part("acknowledgements", "Acknowledgements", "Cydnabyddiaethau", Narrative("acknowledgements"), new Piece(PieceKind.People)),
        new OutlinePart("contents", null, [new Piece(PieceKind.Contents)]),
        Part("ratings", "What was found", "Yr hyn a ganfuwyd", new Piece(PieceKind.Headlines), new Piece(PieceKind.Ratings), new Piece(PieceKind.Words)),
        Part("recommendations", "Recommendations", "Argymhellion", Narrative("recommendations"), new Piece(PieceKind.Recommendations)),
        new OutlinePart("findings", null, [new Piece(PieceKind.Findings)]) { BeginsPage = false },
        Appendix("scores", "The figures behind the words", "Y ffigurau y tu ôl i’r geiriau", new Piece(PieceKind.Scores)),
        Appendix("context", "Contextual information", "Gwybodaeth gyd-destunol", Narrative("context")),
        Appendix("arrangements", "Arrangements", "Trefniadau", Narrative("arrangements")),
        Appendix("cases", "The cases that were read", "Yr achosion a ddarllenwyd", new Piece(PieceKind.Cases)),
        Appendix("tables", "How the items were rated", "Sut y graddiwyd yr eitemau", new Piece(PieceKind.Tables)),
        Appendix("judgements", "The judgements behind the figures", "Y barnau y tu ôl i’r ffigurau", new Piece(PieceKind.Judgements)),
    ],
    [
        Finding("strengths", "Strengths", "Cryfderau", "Strength", "Cryfder") with { Takes = Side.Strength },
        Finding("areas", "Areas for improvement", "Meysydd i’w gwella", "Area for improvement", "Maes i’w wella") with { Takes = Side.Area },
    ],
    OutlineWords.Usual);

    private static OutlinePart Part(string id, string english, string welsh, params IReadOnlyList<Piece> holds) =>
        new(id, new LocalText(english, welsh), holds);

    private static OutlinePart Appendix(string id, string english, string welsh, Piece piece) => Part(id, english, welsh, piece) with { IsAppendix = true };

    private static Piece Narrative(string name) => new(PieceKind.Narrative, name);

    private static FindingPart Finding(string name, string english, string welsh, string one, string un) =>
        new(name, new LocalText(english, welsh), new LocalText(one, un));
}
