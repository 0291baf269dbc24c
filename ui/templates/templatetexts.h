// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/templates/mergefields.h"
#include "models/templates/macrorun.h"
#include "models/templates/templatesview.h"

#include <QtCore/QCoreApplication>

namespace regulars {

/// The words for templates and macros, in the program's language. GUI thread only.
class TemplateTexts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::TemplateTexts)

public:
    /// "First name of the customer".
    [[nodiscard]] static QString field(TemplateField field);
    /// The fields as a person reads them; unknown ones by their names.
    [[nodiscard]] static QString fields(const QStringList &names);
    /// What such a step changes: "Status".
    [[nodiscard]] static QString stepKind(MacroStepKind kind);
    /// What the step does: "Status: Solved".
    [[nodiscard]] static QString step(const MacroStep &step, const TemplateChoices &choices);
    /// Why a ticket is left alone.
    [[nodiscard]] static QString skip(const MacroOutcome &outcome);
    /// What of a macro is not there any more, by the field of the error.
    [[nodiscard]] static QString missing(const Error &error);
};

} // namespace regulars
