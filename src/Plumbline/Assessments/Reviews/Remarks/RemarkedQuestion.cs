namespace Plumbline.Assessments.Reviews.Remarks;

/// <summary>A judgement that a reviewer should look at, and why.</summary>
/// <param name="Question">Its place in the instrument.</param>
/// <param name="Revision">The entry of the ledger that put down what stands; 0 for nothing.</param>
public sealed record RemarkedQuestion(int Question, Remark Remarks, int Revision)
{
    public bool Is(Remark remark) => (Remarks & remark) != Remark.None;
}
