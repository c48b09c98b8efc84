namespace Plumbline.Instruments.AnswerTypes;

/// <summary>Every type of answer. Another is a file of its own and a line here; docs/methods/answers.md states what each takes.</summary>
public static class KnownTypes
{
    public static AnswerType Judgement { get; } = new JudgementType();

    public static AnswerType SelectOne { get; } = new SelectOneType();

    public static AnswerType SelectMultiple { get; } = new SelectMultipleType();

    public static AnswerType WholeNumber { get; } = new IntegerType();

    public static AnswerType DecimalNumber { get; } = new DecimalType();

    public static AnswerType Date { get; } = new DateType();

    public static AnswerType Time { get; } = new TimeType();

    public static AnswerType Text { get; } = new TextType();

    public static AnswerType Note { get; } = new NoteType();

    public static AnswerType Calculate { get; } = new CalculateType();

    public static IReadOnlyList<AnswerType> All { get; } = [Judgement, SelectOne, SelectMultiple, WholeNumber, DecimalNumber, Date, Time, Text, Note,
        Calculate];

    public static AnswerType? Find(string word) => All.FirstOrDefault(type => type.Word == word);

    /// <summary>One of a list: a judgement where the list offers nothing but yes, no, na and unknown.</summary>
    public static AnswerType OneOf(IEnumerable<Choice>? choices) => choices?.All(choice => Answers.FromCode(choice.Name) is not null) == false ? SelectOne
        : Judgement;
}
