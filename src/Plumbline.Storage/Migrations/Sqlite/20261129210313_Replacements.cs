using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Plumbline.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Replacements : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_replacements_draw_id_case_id",
                table: "replacements");

            migrationBuilder.AddColumn<long>(
                name: "taken_back_at",
                table: "replacements",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "taken_back_by",
                table: "replacements",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "replacement_consents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    inspection_id = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    case_id = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_replacement_consents", x => x.id);
                    table.ForeignKey(
                        name: "fk_replacement_consents_cases_inspection_id_case_id",
                        columns: x => new { x.inspection_id, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "inspection_id", "case_id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_replacements_draw_id_case_id",
                table: "replacements",
                columns: new[] { "draw_id", "case_id" },
                unique: true,
                filter: "taken_back_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_replacement_consents_inspection_id_case_id",
                table: "replacement_consents",
                columns: new[] { "inspection_id", "case_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "replacement_consents");

            migrationBuilder.DropIndex(
                name: "ix_replacements_draw_id_case_id",
                table: "replacements");

            migrationBuilder.DropColumn(
                name: "taken_back_at",
                table: "replacements");

            migrationBuilder.DropColumn(
                name: "taken_back_by",
                table: "replacements");

            migrationBuilder.CreateIndex(
                name: "ix_replacements_draw_id_case_id",
                table: "replacements",
                columns: new[] { "draw_id", "case_id" },
                unique: true);
        }
    }
}
