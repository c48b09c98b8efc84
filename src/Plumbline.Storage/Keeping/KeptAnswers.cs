using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers.Present;
using Plumbline.Caseloads;
using Plumbline.Instruments;

namespace Plumbline.Storage.Keeping;

/// <summary>
/// The answers of a record as one column: a byte for each question in the order of the instrument, and after them, only where an answer of another type than
/// judgement was given, those by the place of their question, as JSON.
/// </summary>
public static class KeptAnswers
{
    /// <summary>A case as its record holds it.</summary>
    public static CaseAssessment Read(Case @case, Instrument instrument, byte[] kept)
    {
        var questions = instrument.Questions.Count;
        return kept.Length <= questions
            ? CaseAssessment.Of(@case, instrument, MemoryMarshal.Cast<byte, Answer>(kept))
            : CaseAssessment.Of(@case, instrument, MemoryMarshal.Cast<byte, Answer>(kept.AsSpan(..questions)), TextsAfter(kept, questions));
    }

    /// <summary>The answers given of other types, by the place of their question.</summary>
    internal static ImmutableSortedDictionary<int, string> TextsAfter(byte[] kept, int questions) => kept.Length <= questions
        ? ImmutableSortedDictionary<int, string>.Empty
        : JsonSerializer.Deserialize<ImmutableSortedDictionary<int, string>>(kept.AsSpan(questions..))!;

    internal static byte[] Write(RecordIndex index)
    {
        var bytes = MemoryMarshal.Cast<Answer, byte>(index.Answers.AsSpan());
        return index.Texts.IsEmpty ? bytes.ToArray() : [.. bytes, .. JsonSerializer.SerializeToUtf8Bytes(index.Texts)];
    }
}
