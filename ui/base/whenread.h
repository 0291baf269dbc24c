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

/// Calls `function` at once when the view has read its record before, else when it has; the view stays.
template<typename View, typename Function>
void onceThere(const View &view, QObject *context, Function function)
{
    if (view.value()) {
        function();
        return;
    }
    auto *waiting = new QObject(context);
    QObject::connect(&view, &EntityViewBase::changed, waiting, [&view, waiting, function] {
        if (!view.value())
            return;
        QObject::disconnect(&view, nullptr, waiting, nullptr);
        waiting->deleteLater();
        function();
    });
}

} // namespace regulars
