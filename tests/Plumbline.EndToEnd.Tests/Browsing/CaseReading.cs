using Microsoft.Playwright;

namespace Plumbline.EndToEnd.Tests.Browsing;

/// <summary>Reading a case: every question of it in the order of the form, those too that an answer opens.</summary>
internal static class CaseReading
{
    /// <summary>The question that has the focus, where it has no answer yet.</summary>
    private const string Unanswered = """
        () => {
          const place = document.activeElement.closest('[data-question]')
          return place && !place.querySelector('input:checked') ? place.dataset.question : null
        }
        """;

    private const string Question = "form [data-question]:not([hidden])";

    /// <summary>Answers yes, but to one question; says how many keys or clicks it took, and where on the page the first question stands.</summary>
    public static async Task Read(this Person reader, string? no = null)
    {
        var (before, place, height) = (reader.Strokes, (await reader.Page.Locator(Question).First.BoundingBoxAsync())!.Y, reader.Page.ViewportSize!.Height);
        await Answer(reader, no);
        reader.Measure($"{await reader.Page.Locator(Question).CountAsync()} judgements, the first at {place:0} of {height} px", before);
    }

    /// <summary>Hands a whole record over from the beginning of its page: by the keyboard, by the link that leads past its questions.</summary>
    public static async Task HandOver(this Person reader)
    {
        await (reader.Keys?.Press(reader.Page.Locator("a[href='#hand-over']"), "Enter") ?? Task.CompletedTask);
        await reader.Press("Hand over for review");
    }

    /// <summary>Writes what a judgement rests on: beside its question, or on the page of the question where no scripts run.</summary>
    public static async Task WriteEvidence(this Person reader, string question, string picture)
    {
        var (before, place) = (reader.Strokes, reader.Page.Locator("#q-" + question));
        var button = place.Locator(".plumb-tools button").First;
        await (reader.Keys is null ? reader.Go(button) : reader.Keys.Press(button, "Enter"));
        await reader.Write("Document, or who was interviewed", "Core profile");
        await reader.Write("Quote, or note of the interview", "Dated six weeks after the start");
        await reader.Picture(picture, from: reader.Keys is null ? null : "#q-" + question);
        await (reader.Keys is null ? reader.Press("Save") : reader.Keys.Strike("Control+Enter"));
        await Assertions.Expect(place.Locator(".plumb-evidence")).ToContainTextAsync("Core profile");
        reader.Measure("evidence of a judgement, reached from the end of the case", before);
    }

    private static async Task Answer(Person reader, string? no)
    {
        var open = reader.Page.Locator("form [data-question][data-unanswered]:not([hidden])");
        if (reader.Keys is not { } keys)
        {
            for (; await open.CountAsync() > 0; await reader.Press("Save"))
            {
                foreach (var question in await open.AllAsync())
                {
                    var answer = question.Locator($"input[value={(await question.GetAttributeAsync("data-question") == no ? "no" : "yes")}]");
                    // To where the bar at the foot of a small screen does not cover it.
                    await answer.EvaluateAsync("one => one.scrollIntoView({ block: 'center' })");
                    await reader.Check(answer);
                }
            }

            return;
        }

        await keys.Reach(open.First.Locator("input").First);
        for (; await open.CountAsync() > 0; await keys.Strike("Enter"))
        {
            if (await reader.Page.EvaluateAsync<string?>(Unanswered) is { } question)
            {
                await keys.Strike(question == no ? "2" : "1");
            }
            else
            {
                // Round the form, and faster than the server: it says first what is still open.
                await reader.Page.WaitForFunctionAsync(
                    "() => ![...document.querySelectorAll('form [data-unanswered]:not([hidden])')].some((one) => one.querySelector('input:checked'))");
            }
        }
    }
}
