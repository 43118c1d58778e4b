import { flag, group, l } from "./kinds";
import type { ResourceId } from "./resources";

/** What a fee includes beside work: what its provider brings of what a team works with. */
export const includes = group(l("Compris dans le forfait", "Included in the fee"), {
  tools: flag(l("Outils et logiciels d'exploitation compris", "Operating tools and software included"), {}),
  servers: flag(l("Serveurs et stockage compris", "Servers and storage included"), {}),
  backup: flag(l("Sauvegarde comprise", "Backup included"), {}),
  hosting: flag(l("Hébergement compris", "Hosting included"), {}),
  security: flag(l("Logiciels de sécurité compris", "Security software included"), {}),
  licences: flag(l("Licences des utilisateurs comprises", "User licences included"), {}),
  telecoms: flag(l("Télécoms comprises", "Telecoms included"), {}),
  equipment: flag(l("Postes de travail compris", "Workstations included"), {}),
} satisfies Record<ResourceId, ReturnType<typeof flag>>);
