using Plumbline.Instruments;
using Plumbline.Instruments.AnswerTypes;
using Plumbline.Instruments.Drafts;
using Plumbline.Instruments.Formulas;
using Plumbline.Files.Instruments.Workbooks.Tables;

namespace Plumbline.Files.Instruments.Workbooks.Survey;

/// <summary>Fits questions of other types than judgement to what can be said here: what form tools take and a proof does not is noted and left out.</summary>
internal sealed class TypedFitting(SurveyNotes notes, IReadOnlyDictionary<string, SheetRow> rows)
{
    /// <summary>Leaves out, with a note, every calculation that cannot be worked out here, and those that hang on it.</summary>
    /// <returns>Their names.</returns>
    public IReadOnlyList<string> Unworked(List<Question> questions, IReadOnlyList<ProfileField> profile)
    {
        var without = new List<string>();
        for (var found = true; found;)
        {
            found = false;
            var known = questions.Where(question => question.Type != KnownTypes.Note).Select(question => question.Name)
                .Concat(profile.Select(field => field.Name)).ToHashSet(StringComparer.Ordinal);
            foreach (var question in questions.Where(question => question.Type == KnownTypes.Calculate).ToList())
            {
                if (FormulaText.FaultOf(question.Calculation ?? "", known.Except([question.Name])) is { } fault)
                {
                    questions.Remove(question);
                    without.Add(question.Name);
                    notes.Note(rows[question.Name], "not-carried", $"cannot be worked out here and is left out: {fault.Message}");
                    found = true;
                }
            }
        }

        return without;
    }

    /// <summary>The question without a constraint or a choice_filter that has no place here, each with a note.</summary>
    public Question Fitted(Question question, InstrumentDraft draft)
    {
        foreach (var fault in TypedProof.FaultsOf(question, draft).ToList())
        {
            var column = fault.Code == "unknown-name" ? "choice_filter" : InstrumentPlaces.PropertyOf.GetValueOrDefault(fault.Code);
            if (column is "constraint" or "choice_filter" && NotCarried(question, column))
            {
                notes.Note(rows[question.Name], "not-carried", $"has a {column} that is not carried over: {fault.Message}",
                    suggestion: fault.Suggestion, column: column);
                question = column == "constraint" ? question with { Constraint = null, ConstraintMessage = null } : question with { ChoiceFilter = null };
            }
        }

        return question;

        static bool NotCarried(Question question, string column) => (column == "constraint" ? question.Constraint ?? question.ConstraintMessage?.English
            : question.ChoiceFilter) is not null;
    }
}
