using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Keeping;
using Plumbline.Storage.Reports.Locks;

namespace Plumbline.Workspace.Tests.Closing;

/// <summary>Every act that is done at one inspection, as the workspace offers it, called with whatever fits.</summary>
internal static class EveryAct
{
    public static IReadOnlyList<Type> AtOneInspection { get; } =
    [
        .. typeof(Acts).Assembly.GetExportedTypes().Where(type => MethodOf(type)?.GetParameters().Any(one => one.Name == "inspection") == true)
            .OrderBy(type => type.Name),
    ];

    /// <summary>What the act is refused for; nothing when it went through.</summary>
    public static async Task<IReadOnlyList<Refusal>> Call(
        Type act, PlumblineDatabase database, Judgements judgements, string keys, Acting who, string inspection)
    {
        await using var provider = new ServiceCollection().AddWorkspace().AddSingleton(database).AddSingleton(judgements).AddSingleton(judgements.Instruments)
            .AddSingleton(new EmbargoKey(keys)).AddScoped(_ => database.NewDb()).AddDataProtection().Services.BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();
        var method = MethodOf(act)!;
        var values = method.GetParameters().Select(one => ValueOf(one, who, inspection)).ToArray();
        var task = (Task)method.Invoke(scope.ServiceProvider.GetRequiredService(act), values)!;
        await task;
        var result = task.GetType().GetProperty("Result")!.GetValue(task)!;
        return (IReadOnlyList<Refusal>)result.GetType().GetProperty("Refusals")!.GetValue(result)!;
    }

    private static MethodInfo? MethodOf(Type type) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Instance).FirstOrDefault(method => method.Name == "RunAsync");

    private static object? ValueOf(ParameterInfo parameter, Acting who, string inspection) => parameter.ParameterType switch
    {
        var type when type == typeof(Acting) => who,
        var type when type == typeof(string) => parameter.Name == "inspection" ? inspection : "C01",
        var type when type == typeof(byte[]) => Array.Empty<byte>(),
        { IsValueType: true } type => Activator.CreateInstance(type),
        _ => null,
    };
}
