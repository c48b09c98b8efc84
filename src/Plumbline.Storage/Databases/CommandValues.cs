using System.Data.Common;

namespace Plumbline.Storage.Databases;

/// <summary>Gives values to bare commands of either engine.</summary>
public static class CommandValues
{
    public static void Add(this DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}
