namespace Plumbline.Assessments.Forms;

/// <summary>One line of the form: a question, or two that ask the same of custody and of the community.</summary>
/// <param name="Question">Its place in the instrument.</param>
/// <param name="Twin">The place of the same question about the other phase; null when there is none.</param>
public readonly record struct FormRow(int Question, int? Twin)
{
    public IEnumerable<int> Questions => Twin is { } twin ? [Question, twin] : [Question];
}
