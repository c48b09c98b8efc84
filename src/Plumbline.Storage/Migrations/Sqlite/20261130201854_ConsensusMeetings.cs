using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Plumbline.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ConsensusMeetings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "consensus_meetings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    inspection_id = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    case_id = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consensus_meetings", x => x.id);
                    table.ForeignKey(
                        name: "fk_consensus_meetings_cases_inspection_id_case_id",
                        columns: x => new { x.inspection_id, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "inspection_id", "case_id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "consensus_answers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    meeting_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    reading = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    question = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    answer = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    text = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    note = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consensus_answers", x => x.id);
                    table.ForeignKey(
                        name: "fk_consensus_answers_consensus_meetings_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "consensus_meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_consensus_answers_meeting_id_number",
                table: "consensus_answers",
                columns: new[] { "meeting_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_consensus_meetings_inspection_id_case_id",
                table: "consensus_meetings",
                columns: new[] { "inspection_id", "case_id" },
                unique: true);

            migrationBuilder.Sql(Plumbline.Storage.Ledger.LedgerGuards.SqliteMeetings);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "consensus_answers");

            migrationBuilder.DropTable(
                name: "consensus_meetings");
        }
    }
}
