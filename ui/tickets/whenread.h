// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/entityviewbase.h"

namespace regulars {

/// Calls `function` once the view has read its record, or `failed` with why it can't be read; the view goes then.
template<typename View, typename Function, typename Failed>
void whenRead(View *view, QObject *context, Function function, Failed failed)
{
    QObject::connect(view, &EntityViewBase::changed, context, [view, context, function, failed] {
        if (view->state() == EntityViewBase::State::Loading || view->state() == EntityViewBase::State::Empty)
            return;
        QObject::disconnect(view, nullptr, context, nullptr);
        view->deleteLater();
        if (view->state() == EntityViewBase::State::Loaded)
            function(*view->value());
        else
            failed(view->error());
    });
}

} // namespace regulars
