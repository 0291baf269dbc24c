// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/commandrunner.h"
#include "ui/base/formdialog.h"

namespace regulars {

/// Runs the command with what was entered in the form: the form closes for good, or shows why it could not be saved.
template<Command T>
void saveForm(CommandRunner &commands, FormDialog *form, T command)
{
    commands.run(std::move(command), form, [form](const auto &answer) {
        if (answer)
            form->finish();
        else
            form->showFailure(answer.error());
    });
}

} // namespace regulars
