namespace ReportGen.Yaml;

/// <summary>Codes of the diagnostics that reading YAML gives: 0xx for its form, 1xx for the shape of its values.</summary>
public static class YamlCodes
{
    /// <summary>The text is not YAML.</summary>
    public const string Malformed = "YML001";

    /// <summary>A key is written twice in one map.</summary>
    public const string DuplicateKey = "YML002";

    /// <summary>A tab stands where YAML wants spaces.</summary>
    public const string Tab = "YML003";

    /// <summary>More than one document in a file.</summary>
    public const string SeveralDocuments = "YML004";

    /// <summary>A tag, merge key or compound key: parts of YAML that are not used here.</summary>
    public const string Unsupported = "YML005";

    /// <summary>An alias names no anchor written before it.</summary>
    public const string UnknownAlias = "YML006";

    /// <summary>Lists and maps are nested too deeply.</summary>
    public const string TooDeep = "YML007";

    /// <summary>Aliases repeat more values than a file may have.</summary>
    public const string TooMany = "YML008";

    /// <summary>A required key is missing.</summary>
    public const string MissingKey = "YML101";

    /// <summary>A key that is not known here.</summary>
    public const string UnknownKey = "YML102";

    /// <summary>A value of another type than wanted.</summary>
    public const string WrongType = "YML103";

    /// <summary>A word that is not one of the choices.</summary>
    public const string UnknownChoice = "YML104";

    /// <summary>A number outside its range.</summary>
    public const string OutOfRange = "YML105";

    /// <summary>A date that the calendar does not have.</summary>
    public const string ImpossibleDate = "YML106";

    /// <summary>A text lacks one of the languages asked for.</summary>
    public const string MissingLanguage = "YML107";
}
