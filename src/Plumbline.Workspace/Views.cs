using Plumbline.Storage.Databases;
using Plumbline.Storage.Keeping;

namespace Plumbline.Workspace;

/// <summary>What views are filled from; whoever asks for a view hands it on and sees no table.</summary>
public sealed class Views(PlumblineDb db, KeptInstruments instruments)
{
    internal PlumblineDb Db => db;

    internal KeptInstruments Instruments => instruments;
}
