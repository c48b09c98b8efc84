using System.Collections;
using Plumbline.Storage.Databases;

namespace Plumbline.Testing.Databases;

/// <summary>Runs a test on each engine: <c>[Theory, ClassData(typeof(BothEngines))] public async Task Works(Engine engine)</c>.</summary>
public sealed class BothEngines : IEnumerable<object[]>
{
    public IEnumerator<object[]> GetEnumerator()
    {
        yield return [Engine.Sqlite];
        yield return [Engine.Postgres];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
