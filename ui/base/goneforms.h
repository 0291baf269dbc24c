// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

#include <functional>

namespace regulars {

class KeptForms;
class OrderedList;

/// Forgets the form of a record that goes from the list, whoever removed it: nobody could open it again, nor save what was
/// entered. One that is open stays until it is closed. `key`: under which the form of a record is kept. The forms must
/// outlive the list.
void forgetFormsOfGone(const OrderedList &list, KeptForms &forms, const std::function<QString(qint64)> &key);

} // namespace regulars
