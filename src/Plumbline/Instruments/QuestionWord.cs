namespace Plumbline.Instruments;

/// <summary>A property of a question that is a word, carried as it is written: files, workbooks and the comparison of versions take it from here.</summary>
/// <param name="Name">As files and workbooks call it.</param>
/// <param name="Change">As what the comparison of versions counts a change of it.</param>
/// <param name="Of">The word of a question; null for none.</param>
/// <param name="With">The question with another word.</param>
public sealed record QuestionWord(string Name, string Change, Func<Question, string?> Of, Func<Question, string?, Question> With)
{
    /// <summary>What a change of a word that puts questions together is counted as.</summary>
    public const string Grouping = "grouping-changed";

    /// <summary>All of them, in the order in which they are written.</summary>
    public static IReadOnlyList<QuestionWord> All { get; } =
    [
        new("chain", Grouping, question => question.Chain, (question, word) => question with { Chain = word }),
        new("chain_role", Grouping, question => question.ChainRole, (question, word) => question with { ChainRole = word }),
        new("row", Grouping, question => question.Row, (question, word) => question with { Row = word }),
    ];

    /// <summary>A question with its words as they are written.</summary>
    /// <param name="written">What stands under a name; null for nothing.</param>
    public static Question Filled(Question question, Func<string, string?> written) =>
        All.Aggregate(question, (filled, word) => word.With(filled, written(word.Name)));
}
