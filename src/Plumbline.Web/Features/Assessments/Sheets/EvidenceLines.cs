using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers;
using Plumbline.Web.GovUk.Writing;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.Assessments.Sheets;

/// <summary>What a judgement rests on, to be read: a line for each piece of evidence, and the note.</summary>
internal static class EvidenceLines
{
    public static void Write(Markup to, Judged judged, Speech say)
    {
        if (judged.Evidence.Count > 0)
        {
            to.Open("ul").Class("govuk-list govuk-list--bullet plumb-evidence").Holding();
            foreach (var evidence in judged.Evidence)
            {
                to.Open("li").Holding();
                if (Source(evidence, say) is { Length: > 0 } source)
                {
                    to.Open("cite").Holding().Text(source).Close("cite").Text(" ");
                }

                if (evidence.Text.Length > 0)
                {
                    to
                        .Open(evidence.Kind == EvidenceKind.Record ? "q" : "span")
                        .Class("plumb-quote")
                        .Holding()
                        .Text(evidence.Text)
                        .Close(evidence.Kind == EvidenceKind.Record ? "q" : "span");
                }

                to.Close("li");
            }

            to.Close("ul");
        }

        if (judged.Note is { } note)
        {
            to.Open("p").Class("govuk-body-s plumb-note").Holding().Text(note).Close("p");
        }
    }

    /// <summary>Such as <c>Risk management plan, page 4, 5 May 2011</c>.</summary>
    public static string Source(Evidence evidence, Speech say)
    {
        string?[] parts =
        [
            evidence.Kind == EvidenceKind.Interview
                ? (evidence.Source is { } who ? say[SheetWords.InterviewWith, who] : say[SheetWords.Interview])
                : evidence.Source,
            evidence.Page is { } page ? say[SheetWords.PageNumber, page] : null,
            evidence.Date is { } date ? say.Date(date) : null,
        ];
        return string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }
}
