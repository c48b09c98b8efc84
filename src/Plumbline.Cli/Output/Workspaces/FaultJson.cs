namespace Plumbline.Cli.Output.Workspaces;

/// <summary>One fault of a workspace.</summary>
/// <param name="Id">The kind of fault.</param>
/// <param name="Subject">The record that it is about.</param>
internal sealed record FaultJson(string Id, string? Subject, string Message)
{
    public static FaultJson Of(Refusal refusal) => new(refusal.Code, refusal.Subject, refusal.Message);
}
