namespace Plumbline.Web.Settings;

/// <summary>What a process of the server does: answer people, work off heavy jobs, or both.</summary>
public enum ServerRole
{
    Web,
    Worker,
}
