using Plumbline.Assessments.Forms;
using Plumbline.Instruments;

namespace Plumbline.Web.Features.Assessments.Sheets;

/// <summary>What never changes on the pages of a version of an instrument in one language, written once.</summary>
internal sealed class PrintedForm
{
    private PrintedForm(FormLayout layout, Language language)
    {
        Layout = layout;
        Language = language;
        Questions = [.. layout.Instrument.Questions.Index()
            .Select(pair => PrintedQuestion.Of(layout.Instrument, pair.Item, layout.NumberOf(pair.Index), language))];
    }

    public FormLayout Layout { get; }

    public Language Language { get; }

    /// <summary>By their place in the instrument.</summary>
    public IReadOnlyList<PrintedQuestion> Questions { get; }

    public static PrintedForm Of(FormLayout layout, Language language) => new(layout, language);

    public Instrument Instrument => Layout.Instrument;

    /// <summary>The label of an answer to a question, as its list of choices gives it.</summary>
    public string LabelOf(int question, Answer answer) => Questions[question].LabelOf(answer);
}
