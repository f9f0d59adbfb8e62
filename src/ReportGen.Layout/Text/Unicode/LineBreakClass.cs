namespace ReportGen.Layout.Text.Unicode;

/// <summary>Line break classes of UAX #14, revision 50 (Unicode 15.0), table 1, as far as the rules distinguish them.</summary>
/// <remarks>
/// SA is resolved to CM or AL, SG and XX to AL when the table is generated (rule LB1). The rules LB30 and LB30b need two
/// further properties; they are separate classes here: <see cref="OPE"/>, <see cref="CPE"/> and <see cref="EXP"/>.
/// The values index the generated table: add new ones at the end.
/// </remarks>
internal enum LineBreakClass : byte
{
    AL,
    AI,
    B2,
    BA,
    BB,
    BK,
    CB,
    CJ,
    CL,
    CM,
    CP,

    /// <summary>Closing parenthesis of East Asian width.</summary>
    CPE,
    CR,
    EB,
    EM,
    EX,

    /// <summary>Unassigned code point reserved for pictographs.</summary>
    EXP,
    GL,
    H2,
    H3,
    HL,
    HY,
    ID,
    IN,
    IS,
    JL,
    JT,
    JV,
    LF,
    NL,
    NS,
    NU,
    OP,

    /// <summary>Opening punctuation of East Asian width.</summary>
    OPE,
    PO,
    PR,
    QU,
    RI,
    SP,
    SY,
    WJ,
    ZW,
    ZWJ,
}
