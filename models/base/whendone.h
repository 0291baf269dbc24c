// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QFuture>
#include <QtCore/QFutureWatcher>

#include <type_traits>
#include <utility>

namespace regulars {

/// Calls `function` with the future's result in the thread of `context`, unless `context` dies before or the
/// future was cancelled without a result. The one way in which answers of other threads reach an object.
template<typename T, typename Function>
void whenDone(const QFuture<T> &future, QObject *context, Function function)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, function = std::move(function)]() mutable {
        watcher->deleteLater();
        QFuture<T> done = watcher->future();
        if constexpr (std::is_void_v<T>) {
            if (!done.isCanceled())
                function();
        } else if (done.resultCount() > 0) {
            if constexpr (std::is_copy_constructible_v<T>)
                function(done.result());
            else
                function(done.takeResult());
        }
    });
    watcher->setFuture(future);
}

} // namespace regulars
